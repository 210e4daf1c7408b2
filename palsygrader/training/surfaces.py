"""What is seen: textured pieces of mesh under soft two-sided light, and hairs as lines (VTK)."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util import numpy_support
from vtkmodules.vtkCommonCore import VTK_ID_TYPE, vtkDataArray, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkTexture

from palsygrader.training.light import Light
from palsygrader.training.mesh import Mesh
from palsygrader.training.strands import Strands

_PLACE_STEPS: Final = 1e5
"""Texture coordinates are told apart to one part in this many."""
_PLACE_RANGE: Final = 1_000_000

_UNLIT: Final = "fragOutput0 = vec4(1.0, 1.0, 1.0, opacity);\n"
"""Instead of VTK's light: white, which the texture then colours."""
# After the texture: its colour is the skin's, its opacity the height of the folds; the vertex colour's red is the share
# of the sky seen, its green how far the skin is pressed. Light wraps around skin, red the farthest, as it does below
# its surface; the sheen is Blinn-Phong with Schlick's Fresnel term. Colours are squared to light and rooted back.
# What differs between people comes in uniforms, so that all of them share the compiled programs.
_SHADER: Final = """
//VTK::TCoord::Impl
  vec3 albedo = fragOutput0.rgb * fragOutput0.rgb;
  float occlusion = vertexColorVSOutput.r;
  vec3 n = normalVCVSOutput;
  RELIEF
  vec3 diffuseSum = sky * mix(vec3(0.20, 0.185, 0.175), vec3(0.34, 0.345, 0.35), 0.5 + 0.5 * n.y) * occlusion;
  float gloss = 0.0;
  vec3 directions[3] = vec3[3](lamp0.xyz, lamp1.xyz, lamp2.xyz);
  float strengths[3] = float[3](lamp0.w, lamp1.w, lamp2.w);
  for (int i = 0; i < 3; i++) {
    vec3 l = directions[i];
    vec3 wrapped = max((vec3(dot(n, l)) + WRAP) / (1.0 + WRAP), 0.0);
    diffuseSum += strengths[i] * wrapped * mix(1.0, occlusion, 0.5);
    SHEEN
  }
  vec3 light = albedo * diffuseSum * EXPOSURE + vec3(gloss * occlusion);
  fragOutput0 = vec4(sqrt(clamp(light, 0.0, 1.0)), opacity);
"""
_RELIEF: Final = """
  float pressed = vertexColorVSOutput.g;
  float height = fragOutput0.a;
  n = normalize(normalVCVSOutput - vec3(dFdx(height), dFdy(height), 0.0) * pressed * relief);
  occlusion *= 1.0 - 0.3 * pressed * (1.0 - height);
"""
_SHEEN: Final = """
    vec3 eye = normalize(-vertexVC.xyz);
    vec3 h = normalize(l + eye);
    float away = 1.0 - max(dot(h, eye), 0.0);
    float fresnel = GLOSS * (0.04 + 0.96 * away * away * away * away * away);
    gloss += strengths[i] * fresnel * max(dot(n, l), 0.0) * (POWER + 8.0) / 8.0 * pow(max(dot(n, h), 0.0), POWER);
"""


@dataclass(frozen=True, slots=True)
class Material:
    """How a surface takes light."""

    wrap: tuple[float, float, float] = (0.0, 0.0, 0.0)
    gloss: float = 0.0
    power: float = 20.0
    exposure: float = 1.15
    two_sided: bool = False


class Surface:
    """One textured piece of mesh that follows the model's vertices."""

    def __init__(
        self,
        *,
        triangles: NDArray[np.intp],
        corner_places: NDArray[np.float32],
        picture: NDArray[np.uint8],
        material: Material,
        light: Light,
        relief_px: float = 0.0,
    ) -> None:
        """Make the piece.

        Args:
            triangles: Shape (m, 3), indices of model vertices.
            corner_places: Shape (m, 3, 2), texture coordinates per corner.
            picture: Its texture, shape (height, width, 4): colour, and height of the folds, 255 where flat.
            material: How it takes light.
            light: What falls on it.
            relief_px: Depth of a full fold, in pixels of the supersampled picture.
        """
        first, inverse = _corners(triangles.ravel(), corner_places.reshape(-1, 2))
        self._vertices = triangles.ravel()[first]
        data = vtkPolyData()
        self._points = vtkPoints()
        data.SetPoints(self._points)
        cells = vtkCellArray()
        cells.SetData(3, _indices(inverse.astype(np.int64)))
        data.SetPolys(cells)
        data.GetPointData().SetTCoords(_array(corner_places.reshape(-1, 2)[first].astype(np.float32)))
        self._data = data
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(data)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.SetTexture(_texture(picture))
        self.actor.ForceOpaqueOn()
        self.actor.GetProperty().SetBackfaceCulling(not material.two_sided)
        self._shade(material, light, relief_px)

    def _shade(self, material: Material, light: Light, relief_px: float) -> None:
        """Let the actor take light."""
        code = _SHADER.replace("SHEEN", _SHEEN if material.gloss else "").replace(
            "RELIEF", _RELIEF if relief_px else ""
        )
        for name, value in (
            ("WRAP", f"vec3({material.wrap[0]}, {material.wrap[1]}, {material.wrap[2]})"),
            ("GLOSS", str(material.gloss)),
            ("POWER", str(float(material.power))),
            ("EXPOSURE", str(material.exposure)),
        ):
            code = code.replace(name, value)
        shader = self.actor.GetShaderProperty()
        before_vtk, everywhere = True, False
        shader.AddFragmentShaderReplacement("//VTK::Light::Impl", before_vtk, _UNLIT, everywhere)
        shader.AddFragmentShaderReplacement("//VTK::TCoord::Impl", before_vtk, code, everywhere)
        given = shader.GetFragmentCustomUniforms()
        for number, (direction, strength) in enumerate(zip(light.directions, light.strengths, strict=True)):
            towards = np.array(direction) / np.linalg.norm(direction)
            given.SetUniform4f(f"lamp{number}", [*towards.tolist(), strength])
        given.SetUniformf("sky", light.sky)
        given.SetUniformf("relief", relief_px)

    def follow(self, mesh: Mesh) -> None:
        """Move with the mesh."""
        own = self._vertices
        self._points.SetData(_array(mesh.vertices[own]))
        self._data.GetPointData().SetNormals(_array(mesh.normals[own]))
        shade = np.stack([mesh.sky_seen[own], mesh.pressed[own], np.zeros(len(own), np.float32)], axis=1)
        self._data.GetPointData().SetScalars(_array(np.clip(255 * shade, 0, 255).astype(np.uint8)))
        self._data.Modified()


class Hairs:
    """Strands drawn as lines that follow the model's vertices.

    Args:
        strands: The hairs.
        width_ratio: Of the lines drawn, over the strands' own width.
    """

    def __init__(self, strands: Strands, width_ratio: float = 1.0) -> None:
        self._strands = strands
        count, steps = strands.colours.shape[:2]
        data = vtkPolyData()
        self._points = vtkPoints()
        data.SetPoints(self._points)
        cells = vtkCellArray()
        cells.SetData(steps, _indices(np.arange(count * steps, dtype=np.int64)))
        data.SetLines(cells)
        data.GetPointData().SetScalars(_array(strands.colours.reshape(-1, 4)))
        self._data = data
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(data)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().LightingOff()
        self.actor.GetProperty().SetLineWidth(strands.width_px * width_ratio)
        self.actor.ForceTranslucentOn()

    def follow(self, mesh: Mesh) -> None:
        """Move with the mesh."""
        self._points.SetData(_array(self._strands.points(mesh.vertices).reshape(-1, 3)))
        self._data.Modified()


def _corners(vertices: NDArray[np.intp], places: NDArray[np.float32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Find corners that share vertex and texture coordinates.

    Args:
        vertices: Shape (n,).
        places: Shape (n, 2), texture coordinates, less than 10 either way.

    Returns:
        The first of each kind, shape (k,), and which kind each corner is, shape (n,).
    """
    across, down = (np.round(places.T * _PLACE_STEPS) + _PLACE_RANGE).astype(np.int64)
    keys = (vertices.astype(np.int64) * 2 * _PLACE_RANGE + across) * 2 * _PLACE_RANGE + down
    _, first, kinds = np.unique(keys, return_index=True, return_inverse=True)
    return first, kinds


def _array(values: NDArray[np.generic]) -> vtkDataArray:
    """Copy numbers to VTK, one tuple a row."""
    copied: vtkDataArray = numpy_support.numpy_to_vtk(values, deep=True)  # type: ignore[no-untyped-call] # VTK has none
    return copied


def _indices(values: NDArray[np.int64]) -> vtkDataArray:
    """Copy indices to VTK."""
    copied: vtkDataArray = numpy_support.numpy_to_vtk(values, deep=True, array_type=VTK_ID_TYPE)  # type: ignore[no-untyped-call] # VTK has none
    return copied


def _texture(picture: NDArray[np.uint8]) -> vtkTexture:
    image = vtkImageData()
    image.SetDimensions(picture.shape[1], picture.shape[0], 1)
    image.GetPointData().SetScalars(_array(np.ascontiguousarray(picture[::-1]).reshape(-1, picture.shape[2])))
    texture = vtkTexture()
    texture.SetInputData(image)
    texture.InterpolateOn()
    texture.MipmapOn()
    return texture
