"""Words of the ways to look at visits: before and after, mirrored, the grid of pictures, finding patients."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "views.undated.imported": "day not recorded (imported {moment})",
    "views.undated.trend": "no number of a recorded day",
    "views.undated.trends": "Visits whose day is not recorded are not on the charts.",
    "views.report.since_undated": "Since a visit whose day is not recorded",
    "views.filter": "Filter the list",
    "views.filter.tip": "Filter by side, grade and last visit (Shift+F)",
    "views.filter.any": "any",
    "views.filter.side": "Affected side",
    "views.filter.grade": "Worst grade",
    "views.filter.least": "Worst grade of a branch at the last graded visit, from",
    "views.filter.most": "Worst grade of a branch at the last graded visit, to",
    "views.filter.day": "Last visit",
    "views.filter.seen_from": "Last visit, from this day",
    "views.filter.seen_to": "Last visit, to this day",
    "views.filter.to": "to",
    "views.filter.day_hint": "any day",
    "views.filter.day_order": "The second day is before the first.",
    "views.filter.remove": "Take this filter away",
    "views.filter.remove_named": "Take the filter away: {words}",
    "views.filter.chip.side": "Side: {side}",
    "views.filter.chip.grade": "Worst grade: {value}",
    "views.filter.chip.grade_range": "Worst grade: {first} to {last}",
    "views.filter.chip.grade_from": "Worst grade: {first} or worse",
    "views.filter.chip.grade_to": "Worst grade: {last} or better",
    "views.filter.chip.day": "Last visit: {value}",
    "views.filter.chip.day_range": "Last visit: {first} to {last}",
    "views.filter.chip.day_from": "Last visit: {first} or later",
    "views.filter.chip.day_to": "Last visit: {last} or before",
    "views.filter.count": "Patients found: {count}",
    "views.filter.none": "Nobody fits all filters",
    "views.filter.none_words": "Nobody found for “{words}” who fits all filters",
    "views.filter.none_hint": "Take a filter away above, or show everybody. Patients without a graded visit have no "
    "grade to be found by.",
    "keys.patients.filter": "Shift+F",
    "keys.patients.filter.does": "filter by side, grade, last visit",
    "views.undated.one_visit": "1 visit, day not recorded",
    "views.undated.visits": "{count} visits, days not recorded",
}
