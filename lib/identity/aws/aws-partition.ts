/** A part of AWS with accounts and regions of its own. */
export enum AwsPartition {
  /** The commercial regions. */
  AWS = 'aws',
  /** The regions in China. */
  CHINA = 'aws-cn',
  /** AWS GovCloud (US). */
  US_GOV = 'aws-us-gov',
}

/** The partition that a region belongs to; without one, that of most accounts. @internal */
export function partitionOf(region: string | undefined): AwsPartition {
  if (region?.startsWith('cn-')) return AwsPartition.CHINA;
  return region?.startsWith('us-gov-') ? AwsPartition.US_GOV : AwsPartition.AWS;
}

/** What the security token service of a partition is called in tokens. @internal */
export function audienceOf(partition: AwsPartition): string {
  return partition === AwsPartition.CHINA ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
