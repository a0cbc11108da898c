// Which credentials stand side by side: each state's file names the one that stands for it for each kind of work.

/**
 * For each kind of work that one of the states certifies, the credential of each state (null for none) and its further ones.
 * Credentials for several kinds of work stand against each other where some state has one and none has them apart; then one of
 * them that only stands in for one of a single kind is no reason to compare that kind.
 */
export function credentialsOf(populations, states) {
  const stands = states.map((state) => state.credentials_compared.stand);
  const list = stands.includes('together') && !stands.includes('apart') ? 'together' : 'apart';
  const offers = states.map((state) => state.credentials_compared[list]);
  return [...populations.filter((term) => term.covers.length > 0), ...populations.filter((term) => term.covers.length === 0)]
    .map((term) => ({ term, offered: offers.map((some) => some.find((offer) => offer.serves === term.id)) }))
    .filter(({ offered }) => offered.some((offer) => offer && (offer.own || list === 'apart')))
    .map(({ term, offered }) => ({
      term,
      columns: offered.map((offer, i) => (offer ? states[i].credentials.find((credential) => credential.id === offer.credential) : null)),
      also: offered.map((offer) => offer?.also ?? []),
    }));
}
