/**
 * Words that name what people are: origin, faith, sex, camp. They stand in no judgement's features, since what a text says
 * of somebody is not told by the kind of people whom it names beside them.
 */
export const IDENTITIES: ReadonlySet<string> = new Set(
  `abortion actress african aging alien american anarchist anti-abortion anti-american anti-gay
  anti-immigrant anti-muslim anti-women arab asian atheist bisexual black boy brotherly capitalism
  capitalist catholic catholics centrist chinese christian communism communist conservatism
  conservative dad daughter democrat democratic disabled elderly ethnic ethnicity evangelical father
  fatherly female feminist foreign foreigner gay gender girl globalist granddaughter grandfather
  grandmother grandson hindu hispanic homosexual homosexuality husband immigrant islamic islamist
  jew jewish latina latino left-wing leftist lesbian liberal liberalism liberals libertarian male
  man marxist men mexican migrant mom mother motherly muslim nationalist nationalistic native
  nativism nativist populism populist progressive race racial racially refugee religion religious
  republican right-wing russian separatist sex sikh socialism socialist transgender white widow
  widowed wife woman women`.split(/\s+/),
);
