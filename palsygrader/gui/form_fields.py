"""What stands in the fields of a patient's form, as plain texts by the fields' names, and back."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from palsygrader.domain.treatments import AlteredSide

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from palsygrader.gui.patient_form import PatientForm

_TREATMENT = ("kind", "side", "day", "note")
_CONSENT = ("answer", "day", "noted_by")


def texts_of(form: "PatientForm") -> dict[str, str]:
    """Return what stands in each field, right or not."""
    texts = {name: field.text() for name, field in _lines(form).items()}
    texts |= {"notes": form.notes.toPlainText(), "sex": _chosen(form.sex), "side": _chosen(form.side)}
    for number, line in enumerate(form.treatments.rows):
        texts |= {f"treatment.{number}.{name}": _text(getattr(line, name)) for name in _TREATMENT}
    texts |= {f"altered.{_key(each)}": "yes" for each, box in form.altered.boxes.items() if box.isChecked()}
    for purpose, consent in form.consents.rows.items():
        if consent.is_new:
            texts |= {f"consent.{purpose}.{name}": _text(getattr(consent, name)) for name in _CONSENT}
    return texts


def changes_of(form: "PatientForm") -> "list[SignalInstance]":
    """Return the signals of everything that can be typed or chosen."""
    lines = [form.notes.textChanged, *(line.textChanged for line in _lines(form).values())]
    rows = [form.treatments.changed, form.altered.changed, form.consents.changed]
    return [*lines, *rows, form.sex.currentIndexChanged, form.side.currentIndexChanged]


def write_texts(form: "PatientForm", texts: Mapping[str, str]) -> None:
    """Write into each field what stood there; a choice that is not offered any more is left as it is."""
    for name, field in _lines(form).items():
        field.setText(texts.get(name, ""))
    form.notes.setPlainText(texts.get("notes", ""))
    _choose(form.sex, texts.get("sex", ""))
    _choose(form.side, texts.get("side", ""))
    form.treatments.show_treatments(())
    number = 0
    while f"treatment.{number}.kind" in texts:
        line = form.treatments.append()
        for name in _TREATMENT:
            _write(getattr(line, name), texts.get(f"treatment.{number}.{name}", ""))
        number += 1
    for each, box in form.altered.boxes.items():
        box.setChecked(f"altered.{_key(each)}" in texts)
    for purpose, consent in form.consents.rows.items():
        if f"consent.{purpose}.answer" in texts:
            for name in _CONSENT:
                _write(getattr(consent, name), texts.get(f"consent.{purpose}.{name}", ""))


def _lines(form: "PatientForm") -> dict[str, QLineEdit]:
    names = ("name", "born", "record_number", "onset", "cause", "treatment")
    return {name: getattr(form, name) for name in names}


def _key(each: AlteredSide) -> str:
    return f"{each.alteration}.{each.side}"


def _text(field: QLineEdit | QComboBox) -> str:
    return field.text() if isinstance(field, QLineEdit) else _chosen(field)


def _chosen(field: QComboBox) -> str:
    value = field.currentData()
    return "" if value is None else str(value)


def _write(field: QLineEdit | QComboBox, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        _choose(field, text)


def _choose(field: QComboBox, text: str) -> None:
    for index in range(field.count()):
        value = field.itemData(index)
        if ("" if value is None else str(value)) == text:
            field.setCurrentIndex(index)
