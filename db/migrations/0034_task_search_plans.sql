-- Nor is it to plan this anew at each call, as PostgreSQL does with functions in SQL from version 18 on: a search calls it for
-- each week.
ALTER FUNCTION tasks_of_week SET plan_cache_mode = force_generic_plan;
