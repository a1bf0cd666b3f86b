// Detects output of Azure in place of a description: it may contain keys, and the text of a description goes
// into the address.

const ofAzure =
  /["']?(?:service_?key|service_?provider_?provisioning_?state|authorization_?key|shared_?key)["']?\s{0,40}:|microsoft\.network\/|azurerm_|\/subscriptions\/[0-9a-f]{8}-/i;
const ofDescription =
  /^(?:\{\s{0,40}["'](?:network|offices|circuits|vnets)["']|(?:network|note|offices|circuits|wans|vnets|services|shared|expect)\s{0,40}:)/m;

export const looksLikeAzure = (text: string): boolean => ofAzure.test(text) && !ofDescription.test(text);
