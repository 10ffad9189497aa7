/** One of Microsoft's clouds. */
export enum AzureCloud {
  /** The worldwide one. */
  PUBLIC = 'AzureCloud',
  /** For the government of the United States. */
  US_GOVERNMENT = 'AzureUSGovernment',
  /** Run by 21Vianet in China. */
  CHINA = 'AzureChinaCloud',
}

/** The audience that each cloud asks of a token. @internal */
export const AUDIENCES: Readonly<Record<AzureCloud, string>> = {
  [AzureCloud.PUBLIC]: 'api://AzureADTokenExchange',
  [AzureCloud.US_GOVERNMENT]: 'api://AzureADTokenExchangeUSGov',
  [AzureCloud.CHINA]: 'api://AzureADTokenExchangeChina',
};
