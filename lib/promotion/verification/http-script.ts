/** Asks an address until it answered as expected often enough in a row. The step's own timeout ends it. */
export const httpScript = `right=0
while [ "$right" -lt "$TIMES" ]; do
  status=$(curl --silent --show-error --output /dev/null --max-time 10 --write-out '%{http_code}' "$ADDRESS") || status=none
  if [ "$status" = "$EXPECTED" ]; then right=$((right + 1)); else right=0; fi
  echo "$ADDRESS answers $status ($right of $TIMES)"
  [ "$right" -ge "$TIMES" ] || sleep "$INTERVAL"
done`;
