"""The triggers that keep a fixed plan as it was fixed: the database itself refuses, whoever asks."""

from typing import Any

import pgtrigger

ANY_CHANGE = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
FROZEN = ("fixed", "superseded")
FROZEN_IN_SQL = ", ".join(f"'{status}'" for status in FROZEN)
REFUSAL = "RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation';"
PLANS_OF_ROW = {
    "plan": "SELECT unnest(ARRAY[OLD.plan_id, NEW.plan_id])",
    "line": "SELECT plan_id FROM planning_line WHERE id IN (OLD.line_id, NEW.line_id)",
    "indicator": (
        "SELECT line.plan_id FROM planning_line AS line JOIN planning_indicator AS indicator "
        "ON indicator.line_id = line.id WHERE indicator.id IN (OLD.indicator_id, NEW.indicator_id)"
    ),
}


def content_stays(of: str, operation: Any = ANY_CHANGE) -> pgtrigger.Trigger:
    """Rows that hang on a plan, a line or an indicator cannot come, change or go once the plan is fixed.

    The plan is locked against its own fixing meanwhile, so that nothing slips in beside it.
    """
    return pgtrigger.Trigger(
        name="content_of_a_fixed_plan_stays",
        when=pgtrigger.Before,
        operation=operation,
        declare=[("found", "TEXT")],
        func=f"""
            FOR found IN SELECT status FROM planning_plan WHERE id IN ({PLANS_OF_ROW[of]}) FOR SHARE LOOP
                IF found IN ({FROZEN_IN_SQL}) THEN {REFUSAL} END IF;
            END LOOP;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
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
