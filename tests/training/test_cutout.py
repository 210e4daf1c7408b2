"""People cut out of a plain backdrop."""

from pathlib import Path

import cv2
import numpy as np

from palsygrader.capture.photograph import read_photograph
from palsygrader.training.cutout import cut_out
from palsygrader.training.people import load_people

SIDE = 400


def sitter() -> np.ndarray:
    """Return a dark head with one loose hair and a white shirt before an uneven grey wall."""
    down, across = np.mgrid[:SIDE, :SIDE] / SIDE
    wall = 190 + 40 * down - 15 * (across - 0.5) ** 2
    picture = np.repeat(wall[..., None], 3, axis=2).astype(np.uint8)
    cv2.ellipse(picture, (200, 170), (70, 95), 0, 0, 360, (60, 40, 30), cv2.FILLED)
    cv2.line(picture, (262, 100), (282, 170), (60, 40, 30), 1, cv2.LINE_AA)
    cv2.ellipse(picture, (200, 420), (170, 120), 0, 0, 360, (252, 252, 252), cv2.FILLED)
    return picture


def test_wall_is_seen_through_and_head_and_shirt_are_not() -> None:
    cutout = cut_out(sitter())
    assert cutout.is_plain
    for row, column in ((10, 10), (120, 390), (200, 20)):
        assert cutout.share[row, column] > 240
        assert np.abs(cutout.light[row, column].astype(int) - sitter()[row, column]).max() < 8
    for row, column in ((170, 200), (100, 180), (360, 200), (390, 80)):
        assert cutout.share[row, column] == 0
        assert cutout.light[row, column].tolist() == [0, 0, 0]


def test_a_loose_hair_stays_and_the_wall_beside_it_goes() -> None:
    cutout = cut_out(sitter())
    assert cutout.share[135, 272] < 150
    assert cutout.share[135, 290] > 200
    black = cv2.subtract(sitter(), cutout.light)
    assert np.asarray(black)[20:60].max() < 10


def test_without_a_plain_backdrop_nothing_is_cut_out() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (SIDE, SIDE, 3)).astype(np.uint8)
    assert not cut_out(noise).is_plain


def test_most_photographed_people_can_be_cut_out(shared_data: Path) -> None:
    people = load_people(shared_data)[::16]
    assert all(cut_out(read_photograph(person.neutral_path)).is_plain for person in people)
