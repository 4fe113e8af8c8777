"""Who assesses the capacity to cooperate."""

from planning.cooperation.policies import may_keep

may_assess = may_keep
