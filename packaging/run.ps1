# Set up what is missing, then run palsygrader with the given arguments (Windows).
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root ".venv"
$python = Join-Path $venv "Scripts\python.exe"
$stamp = Join-Path $venv ".made-for"

$locked = @("packaging\constraints.txt", "pyproject.toml") |
    ForEach-Object { (Get-FileHash (Join-Path $root $_) -Algorithm SHA256).Hash }
$wanted = "$root $($locked -join ' ')"

if (-not ((Test-Path $python) -and (Test-Path $stamp) -and ((Get-Content $stamp) -contains $wanted))) {
    Write-Host "palsygrader: setting up $venv (once; takes a minute or two)"
    $version = $null
    if (Get-Command py -ErrorAction SilentlyContinue) {
        # py writes to its error stream when it lacks a version, and Windows PowerShell would take that for an end.
        $ErrorActionPreference = "Continue"
        foreach ($each in @("3.13", "3.12", "3.11")) {
            & py "-$each" -c "pass" 2>$null
            if ($LASTEXITCODE -eq 0) { $version = $each; break }
        }
        $ErrorActionPreference = "Stop"
    }
    if (-not $version) { throw "palsygrader needs Python 3.11, 3.12 or 3.13 from python.org" }
    if (-not (Test-Path $python)) {
        & py "-$version" -m venv $venv
        if ($LASTEXITCODE -ne 0) { throw "the environment could not be made in $venv" }
    }
    if (Test-Path $stamp) { Remove-Item $stamp }
    # A relative path, for it may not hold spaces.
    Push-Location $root
    $env:PIP_CONSTRAINT = "packaging\constraints.txt"
    & $python -m pip install --quiet --disable-pip-version-check --editable .
    $installed = $LASTEXITCODE
    Pop-Location
    if ($installed -ne 0) { throw "the packages could not be installed" }
    Set-Content -Path $stamp -Value $wanted
}
& $python -m palsygrader @args
exit $LASTEXITCODE
