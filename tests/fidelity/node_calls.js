// Calls of the official SDK for Node, on a fake with a shop: node node_calls.js URL. It prints a line for each.
const sdk = require("klaviyo-api");

const session = new sdk.ApiKeySession("pk_any");
const api = (Api) => Object.assign(new Api(session), { basePath: process.argv[2] });
const [profiles, lists, segments] = [sdk.ProfilesApi, sdk.ListsApi, sdk.SegmentsApi].map(api);
const [events, metrics, flows] = [sdk.EventsApi, sdk.MetricsApi, sdk.FlowsApi].map(api);
const [campaigns, forms] = [sdk.CampaignsApi, sdk.FormsApi].map(api);
const email = "node@klaviyo-fake.io";
const known = {};

const calls = {
  getProfiles: async () => (await profiles.getProfiles({ pageSize: 2, sort: "created" })).body.data.length === 2,
  createProfile: async () => {
    const made = await profiles.createProfile({ data: { type: "profile", attributes: { email, firstName: "Zoë" } } });
    known.profile = made.body.data.id;
    return made.body.data.attributes.firstName === "Zoë";
  },
  "createProfile, again": () =>
    profiles
      .createProfile({ data: { type: "profile", attributes: { email } } })
      .then(() => false, (error) => error.response.data.errors[0].code === "duplicate_profile"),
  createList: async () => {
    known.list = (await lists.createList({ data: { type: "list", attributes: { name: "Node" } } })).body.data.id;
    return known.list.length === 6;
  },
  addProfilesToList: async () =>
    (await lists.addProfilesToList(known.list, { data: [{ type: "profile", id: known.profile }] })).response.status === 204,
  getProfilesForList: async () => (await lists.getProfilesForList(known.list, {})).body.data[0].id === known.profile,
  createEvent: async () => {
    const metric = { data: { type: "metric", attributes: { name: "Node Event" } } };
    const profile = { data: { type: "profile", attributes: { email } } };
    const made = await events.createEvent({ data: { type: "event", attributes: { properties: { a: 1 }, metric, profile } } });
    return made.response.status === 202;
  },
  getMetrics: async () => (await metrics.getMetrics({})).body.data.some((metric) => metric.attributes.name === "Node Event"),
  getProfilesForSegment: async () => {
    const found = (await segments.getSegments({})).body.data;
    const never = found.find((segment) => segment.attributes.name === "Never Ordered");
    const [member] = (await segments.getProfilesForSegment(never.id, { pageSize: 5 })).body.data;
    return member.attributes.joinedGroupAt instanceof Date;
  },
  getFlowActionMessages: async () => {
    const [flow] = (await flows.getFlows({})).body.data;
    const actions = (await flows.getActionsForFlow(flow.id, {})).body.data;
    const send = actions.find((action) => action.attributes.definition.type === "send-email");
    return (await flows.getFlowActionMessages(send.id, {})).body.data[0].attributes.channel === "Email";
  },
  getCampaigns: async () =>
    (await campaigns.getCampaigns("equals(messages.channel,'email')", {})).body.data[0].attributes.status === "Sent",
  getForms: async () => (await forms.getForms({})).body.data[0].attributes.status === "draft",
};

(async () => {
  for (const [call, run] of Object.entries(calls)) {
    const reason = await run().then((ok) => (ok ? "" : "another answer"), (error) => String(error.response?.data?.errors?.[0]?.detail ?? error));
    console.log(JSON.stringify({ call, ok: !reason, reason }));
  }
})();
