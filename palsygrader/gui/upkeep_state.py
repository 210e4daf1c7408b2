"""When the archive was last backed up and verified, kept in a file without any identifier."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from palsygrader import logs
from palsygrader.archive.backup_manifest import YEARS
from palsygrader.archive.disk import write_durably

STATE_NAME: Final = "upkeep.json"
_CLOCK_SLACK: Final = timedelta(minutes=5)


def _known(value: object, read: ValidatorFunctionWrapHandler) -> datetime | None:
    """Return a moment; none in the place of one that no clock can have told."""
    try:
        moment: datetime | None = read(value)
    except ValidationError:
        return None
    return moment if moment is not None and moment.year in YEARS else None


_Moment = Annotated[AwareDatetime | None, WrapValidator(_known)]


class UpkeepState(BaseModel):
    """What was done last.

    Attributes:
        version: Of this list of fields.
        since: When the program first looked after this archive, in UTC.
        backup_at: When the last backup was made, in UTC.
        backup_folder: Where.
        backup_bytes: Size of the archive in it.
        copied_bytes: What was new.
        thorough_at: When everything in the backups was last read, in UTC.
        verified_at: When the archive was last verified, in UTC.
        damaged: How much was damaged then.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: Literal[1] = 1
    since: _Moment = None
    backup_at: _Moment = None
    backup_folder: str = ""
    backup_bytes: int = 0
    copied_bytes: int = 0
    thorough_at: _Moment = None
    verified_at: _Moment = None
    damaged: int = 0


def is_older(moment: datetime | None, age: timedelta, now: datetime) -> bool:
    """Return whether something was that long ago, never, or in the future, as when the clock was set back since."""
    return moment is None or now - moment > age or moment - now > _CLOCK_SLACK


def load_state(path: Path) -> UpkeepState:
    """Return what was kept; the beginning when nothing was, or when it cannot be read."""
    try:
        return UpkeepState.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return UpkeepState()


def save_state(path: Path, state: UpkeepState) -> None:
    """Keep it; where that fails, the next start only does things once more."""
    try:
        write_durably(path, state.model_dump_json().encode())
    except OSError as error:
        logs.failure("upkeep.not_saved", error)
