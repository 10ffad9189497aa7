import { TerraformStack } from './terraform-options';

/** Where the plan is while its job runs: never in the checkout, where something could pick it up. */
const PLAN = '"$RUNNER_TEMP/plan/tfplan"';

/** The format, and each configuration by itself: nothing is asked of a cloud. @internal */
export const FORMAT = 'terraform fmt -check -recursive -diff .';

/** @internal */
export const validateScript = (stacks: readonly TerraformStack[]): string => `failed=0
for folder in ${stacks.map(({ folder }) => folder).join(' ')}; do
  echo "::group::$folder"
  if ! terraform -chdir="$folder" init -backend=false -lockfile=readonly -no-color || ! terraform -chdir="$folder" validate -no-color; then
    echo "::error title=$folder::It is not valid."
    failed=1
  fi
  echo '::endgroup::'
done
exit "$failed"`;

/** @internal */
export const TFLINT = `tflint --init
tflint --recursive --format=compact`;

/** @internal */
export const initScript = ({ backendFiles = [] }: TerraformStack): string => ['terraform init -lockfile=readonly -no-color', ...backendFiles.map((file) => `-backend-config=${file}`)].join(' ');

/**
 * Who only reads cannot take the lock, and needs none: a plan that others have overtaken is refused when it is applied.
 *
 * @internal
 */
export const planScript = ({ variableFiles = [] }: TerraformStack): string => `mkdir -p "$RUNNER_TEMP/plan"
code=0
terraform plan -lock=false -no-color -detailed-exitcode -out=${PLAN}${variableFiles.map((file) => ` -var-file=${file}`).join('')} || code=$?
case "$code" in
  0) changes=false ;;
  2) changes=true ;;
  *) exit "$code" ;;
esac
sum="$(sha256sum ${PLAN})"
{
  echo "changes=$changes"
  echo "sha256=\${sum%% *}"
} >> "$GITHUB_OUTPUT"`;

/** Counts what the plan would do. Of what it holds, only what Terraform itself shows leaves the machine. @internal */
export const REPORT = `report="$RUNNER_TEMP/report"
mkdir -p "$report"
terraform show -no-color ${PLAN} > "$report/change.txt"
terraform show -json ${PLAN} | jq '
  def count(takes): map(select(takes)) | length;
  [.resource_changes[]?.change.actions] as $actions
  | {
      title: env.STACK,
      format: "terraform",
      changed: (env.CHANGES == "true"),
      headline: (
        if env.CHANGES != "true" then "no changes"
        else "\\($actions | count(contains(["create"]))) to add, \\($actions | count(. == ["update"])) to change, \\($actions | count(contains(["delete"]))) to destroy"
        end
      )
    }
' > "$report/section.json"`;

/** What the plan would cost. The file that Infracost reads holds every value, so it does not stay. @internal */
export const COST = `terraform show -json ${PLAN} > "$RUNNER_TEMP/plan.json"
code=0
infracost diff --path "$RUNNER_TEMP/plan.json" --no-color --out-file "$RUNNER_TEMP/report/cost.txt" || code=$?
rm "$RUNNER_TEMP/plan.json"
exit "$code"`;

/** @internal */
export const ENCRYPT = `openssl enc -aes-256-cbc -pbkdf2 -iter 600000 -salt -pass env:PLAN_PASSPHRASE -in ${PLAN} -out ${PLAN}.enc
rm ${PLAN}`.replace(/"\.enc/g, '.enc"');

/** @internal */
export const DECRYPT = `openssl enc -d -aes-256-cbc -pbkdf2 -iter 600000 -pass env:PLAN_PASSPHRASE -in ${PLAN}.enc -out ${PLAN}`.replace(/"\.enc/g, '.enc"');

/** The one that was shown and approved. Terraform refuses it when the state has changed since. @internal */
export const APPLY = `echo "$PLAN_SHA256  $RUNNER_TEMP/plan/tfplan" | sha256sum --check --strict --quiet
terraform apply -lock-timeout=10m -no-color ${PLAN}`;

/** @internal */
export const DRIFT = `echo "::error title=Drift::$STACK is not what its configuration says: see the plan."
exit 1`;
