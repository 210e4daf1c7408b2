"""Guards of a table: the database itself refuses a change, on a server as well as in a local file."""

from typing import Final

from alembic import op

_ALWAYS: Final = "1"


def make_guard(name: str, action: str, condition: str = _ALWAYS) -> None:
    """Refuse an action on rows that meet a condition.

    Args:
        name: Of the guard, told when it refuses.
        action: For example "UPDATE ON examination".
        condition: SQL of OLD and NEW that both databases know; "1" for every row.
    """
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} BEFORE {action} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{name}'); END")
        return
    refused = "true" if condition == _ALWAYS else condition
    kept = "OLD" if action.startswith("DELETE") else "NEW"
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {refused} THEN "
        f"RAISE EXCEPTION '{name}' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN {kept}; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {action} FOR EACH ROW EXECUTE FUNCTION {name}()")


def drop_guard(name: str, table: str) -> None:
    """Take a guard away.

    Args:
        name: Of the guard.
        table: Whose.
    """
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {name}")
        return
    op.execute(f"DROP TRIGGER {name} ON {table}")
    op.execute(f"DROP FUNCTION {name}()")
