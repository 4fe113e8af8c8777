"""The triggers that keep a fixed plan as it was fixed: the database itself refuses, whoever asks."""

from typing import Any

import pgtrigger

CHANGED = {
    pgtrigger.Insert: (pgtrigger.Referencing(new="changed"), "changed"),
    pgtrigger.Update: (
        pgtrigger.Referencing(old="earlier", new="later"), "(TABLE earlier UNION ALL TABLE later) AS changed",
    ),
    pgtrigger.Delete: (pgtrigger.Referencing(old="changed"), "changed"),
}  # fmt: skip
"""For each operation how the rows it changed are named, before and after it."""
FROZEN = ("fixed", "superseded")
FROZEN_IN_SQL = ", ".join(f"'{status}'" for status in FROZEN)
REFUSAL = "RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation';"
WAY_TO_THE_PLAN = {
    "plan": "",
    "line": "JOIN planning_line AS line ON line.id = changed.line_id",
    "indicator": (
        "JOIN planning_indicator AS indicator ON indicator.id = changed.indicator_id "
        "JOIN planning_line AS line ON line.id = indicator.line_id"
    ),
}


def content_stays(of: str, *operations: Any) -> list[pgtrigger.Trigger]:
    """Rows that hang on a plan, a line or an indicator cannot come, change or go once the plan is fixed.

    The plan is locked against its own fixing meanwhile, so that nothing slips in beside it. Asked once a
    statement, not once a row: thousands of rows cost what one does.
    """
    return [_content_stays(of, operation) for operation in operations or CHANGED]


def _content_stays(of: str, operation: Any) -> pgtrigger.Trigger:
    naming, changed = CHANGED[operation]
    plan = "changed.plan_id" if of == "plan" else "line.plan_id"
    return pgtrigger.Trigger(
        name=f"content_of_a_fixed_plan_stays_{operation}".lower(),
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=naming,
        declare=[("found", "TEXT")],
        func=f"""
            FOR found IN
                SELECT status FROM planning_plan
                WHERE id IN (SELECT {plan} FROM {changed} {WAY_TO_THE_PLAN[of]}) FOR SHARE
            LOOP
                IF found IN ({FROZEN_IN_SQL}) THEN {REFUSAL} END IF;
            END LOOP;
            RETURN NULL;
        """,  # noqa: S608 (only words of this module)
    )


def plan_stays() -> pgtrigger.Trigger:
    """A fixed plan cannot go; of what it says only "fixed" may become "superseded"."""
    return pgtrigger.Trigger(
        name="fixed_plan_stays",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=pgtrigger.Q(old__status__in=FROZEN),
        declare=[("rest", "RECORD")],
        func=f"""
            IF TG_OP = 'DELETE' THEN {REFUSAL} END IF;
            rest := NEW;
            rest.status := OLD.status;
            IF rest IS DISTINCT FROM OLD OR NEW.status NOT IN ({FROZEN_IN_SQL})
                OR (OLD.status = 'superseded' AND NEW.status <> 'superseded') THEN {REFUSAL} END IF;
            RETURN NEW;
        """,
    )
