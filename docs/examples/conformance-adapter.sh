#!/usr/bin/env bash
# Answers the check-up dates and the medical-assistance budget of the reference suite, and skips the rest. It shows that
# a few lines are enough to begin with; a real system would pass the question on.
#   npx jiaxing-benefits conformance --level formulas --allow-skipped -- bash conformance-adapter.sh

# The value of a field whose name stands once in the line.
field() { [[ $line =~ \"$1\":\"?([^\",}]*) ]] && printf '%s' "${BASH_REMATCH[1]}"; }
answer() { printf '{"id":"%s",%s}\n' "$(field id)" "$1"; }

while IFS= read -r line; do
  case $(field operation) in
    medicalAssistanceBudget)
      residents=$(field residents)
      if [[ $residents =~ ^[0-9]+$ ]]; then
        answer "\"result\":{\"amount\":$((10 * residents))}"
      else
        answer '"error":{"code":"invalid_input","issues":[{"path":"residents","code":"out_of_range"}]}'
      fi ;;
    nextFreeCheckup)
      last=$(field lastCheckup)
      year=$((10#${last:0:4}))
      if [[ $(field checkupInterval) == calendarPeriod ]]; then
        date=$((year - year % 2 + 2))-01-01
      elif [[ ${last:5} == 02-29 ]]; then
        date=$((year + 2))-02-28
      else
        date=$((year + 2))${last:4}
      fi
      answer "\"result\":{\"date\":\"$date\"}" ;;
    *)
      answer '"skipped":"this adapter only knows two formulas"' ;;
  esac
done
