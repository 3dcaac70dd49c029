/**
 * What may stand in a query: that which gives the same answer every day, and reads nothing but the report's tables.
 *
 * A list of what is allowed, not of what is forbidden: DuckDB has some 700 functions, and each version adds others.
 * Left out on purpose, besides files, settings, clock and chance: functions that make a text or list of any length
 * from one number (`repeat`, `lpad`, `printf`, `range` as a value), and times of day with a zone.
 */

const operators =
  '+ - * / // % ^ ** || ~~ !~~ ~~* !~~* ~~~ ^@ like_escape not_like_escape ilike_escape not_ilike_escape';

const arithmetic =
  'abs cbrt ceil ceiling exp floor greatest isfinite isinf isnan least ln log log10 log2 mod nullif pow power round sign sqrt trunc';

const texts =
  'char_length concat concat_ws contains ends_with instr left length lower ltrim position prefix regexp_extract ' +
  'regexp_full_match regexp_matches regexp_replace replace right rtrim split_part starts_with string_split strip_accents ' +
  'strlen strpos substr substring suffix translate trim upper';

const dates =
  'date_add date_diff date_part date_trunc datediff datepart datetrunc day dayofweek dayofyear isodow isoyear last_day ' +
  'make_date month quarter strftime strptime to_days to_months to_quarters to_weeks to_years week weekofyear year yearweek';

const aggregates =
  'any_value arg_max arg_min argmax argmin avg bool_and bool_or corr count count_if count_star countif covar_pop covar_samp ' +
  'first fsum geomean group_concat last max max_by mean median min min_by mode product quantile_cont quantile_disc ' +
  'regr_intercept regr_r2 regr_slope stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance wavg weighted_avg';

const windows =
  'cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank rank_dense row_number';

const lists = 'list_value row unnest';

/** Functions and operators of values. */
export const functions = setOf(operators, arithmetic, texts, dates, aggregates, windows, lists);

/** Functions that stand for a table. */
export const tableFunctions = setOf('generate_series range unnest');

/** Types that a value can be cast to. */
export const types = setOf(
  'BOOLEAN TINYINT SMALLINT INTEGER BIGINT HUGEINT UTINYINT USMALLINT UINTEGER UBIGINT UHUGEINT FLOAT DOUBLE DECIMAL',
  'VARCHAR DATE TIMESTAMP INTERVAL',
);

/** The parts of a statement, by the names that DuckDB's parser gives them. */
export const parts = setOf(
  'BETWEEN CASE CAST COLLATE COLUMN_REF COMPARISON CONJUNCTION CONSTANT FUNCTION OPERATOR POSITIONAL_REFERENCE STAR',
  'SUBQUERY WINDOW',
  'SELECT_NODE SET_OPERATION_NODE RECURSIVE_CTE_NODE',
  'BASE_TABLE EMPTY EXPRESSION_LIST JOIN PIVOT TABLE_FUNCTION',
  'DISTINCT_MODIFIER LIMIT_MODIFIER LIMIT_PERCENT_MODIFIER ORDER_MODIFIER',
  'ORDER_DEFAULT ASCENDING DESCENDING',
);

/** Names that are no columns where no table has one: they tell of the clock and the database. */
export const valueNames = setOf(
  'current_catalog current_date current_role current_schema current_time current_timestamp current_user localtime',
  'localtimestamp session_user user',
);

function setOf(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.join(' ').split(' '));
}
