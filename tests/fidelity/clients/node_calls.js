// Typical calls of the official SDK for Node.js, run in its own environment against a served fake.
//
//     node node_calls.js DIRECTORY_OF_THE_ENVIRONMENT [collections]
//
// Prints one JSON object a line: call, and the reason why it did not go as expected. Every response is decoded into the
// models of the SDK.
'use strict'
const path = require('path')
const sdk = require(path.join(process.argv[2], 'node_modules', 'klaviyo-api'))

const session = new sdk.ApiKeySession('pk_fidelity', new sdk.RetryWithExponentialBackoff({retryCodes: [], numRetries: 0}))

function tell(call, reason) {
  console.log(JSON.stringify({call, reason}))
}

async function call(name, act, check = () => true, status = 0) {
  try {
    const {body} = await act()
    if (status) tell(name, `expected ${status}, but it succeeded`)
    else tell(name, check(body) ? '' : `unexpected answer: ${JSON.stringify(body).slice(0, 300)}`)
    return body
  } catch (error) {
    const got = error.response?.status
    tell(name, status && got === status ? '' : `${got}: ${JSON.stringify(error.response?.data ?? String(error)).slice(0, 300)}`)
    return undefined
  }
}

const E = (name, value) => Object.values(sdk[name] ?? {[value]: value}).find((known) => known === value) ?? value
const data = (type, attributes, more = {}) => ({data: {type: E('none', type), attributes, ...more}})
const refs = (type, ...ids) => ({data: ids.map((id) => ({type, id}))})

async function people() {
  const api = new sdk.ProfilesApi(session)
  const made = await call(
    'createProfile',
    () => api.createProfile(data('profile', {email: 'ann@klaviyo-fake.io', firstName: 'Ann', properties: {tier: 'gold', n: [1, 2]}})),
    (a) => a.data.attributes.firstName === 'Ann',
  )
  const ann = made.data.id
  await call('createProfile again', () => api.createProfile(data('profile', {email: 'ann@klaviyo-fake.io'})), undefined, 409)
  await call('getProfile', () => api.getProfile(ann, {additionalFieldsProfile: ['subscriptions', 'predictive_analytics'], include: ['lists', 'segments']}),
    (a) => a.data.attributes.properties.tier === 'gold' && a.data.attributes.created instanceof Date)
  await call('getProfile sparse', () => api.getProfile(ann, {fieldsProfile: ['email', 'location.city']}), (a) => a.data.attributes.email)
  await call('getProfile unknown', () => api.getProfile('01ARZ3NDEKTSV4RRFFQ69G5FAV'), undefined, 404)
  await call('updateProfile', () => api.updateProfile(ann, data('profile', {location: {city: 'Bern', latitude: 46.9}}, {id: ann})),
    (a) => a.data.attributes.location.city === 'Bern')
  for (let n = 0; n < 25; n += 1) await api.createOrUpdateProfile(data('profile', {email: `p${n}@klaviyo-fake.io`, externalId: `x${n}`}))
  await call('createOrUpdateProfile', () => api.createOrUpdateProfile(data('profile', {lastName: 'Lee'}, {id: ann})), (a) => a.data.id === ann)
  const filter = new sdk.FilterBuilder().greaterThan('created', new Date('2020-01-01')).build()
  const page = await call('getProfiles, FilterBuilder, sort, size', () => api.getProfiles({filter, sort: '-email', pageSize: 10}), (a) => a.data.length === 10)
  await call('getProfiles by next link', () => api.getProfiles({filter, sort: '-email', pageSize: 10, pageCursor: page.links.next}),
    (a) => a.data.length === 10 && a.data[0].id !== page.data[0].id)
  await call('getProfiles any', () => api.getProfiles({filter: 'any(email,["p1@klaviyo-fake.io","p2@klaviyo-fake.io"])'}), (a) => a.data.length === 2)
  await call('getProfiles bad filter', () => api.getProfiles({filter: 'contains(email,"x")'}), undefined, 400)
  const rows = {data: [1, 2, 3].map((n) => ({type: 'profile', attributes: {email: `import${n}@klaviyo-fake.io`}}))}
  const job = await call('bulkImportProfiles', () => api.bulkImportProfiles(data('profile-bulk-import-job', {profiles: rows})), (a) => a.data.id)
  await call('getBulkImportProfilesJob', () => api.getBulkImportProfilesJob(job.data.id), (a) => a.data.attributes.totalCount === 3)
  return ann
}

async function events(ann) {
  const api = new sdk.EventsApi(session)
  const event = (name, more = {}) => data('event', {
    properties: {sku: 'A'}, metric: data('metric', {name}), profile: data('profile', {email: 'ann@klaviyo-fake.io'}), ...more,
  })
  await call('createEvent', () => api.createEvent(event('Placed Order', {value: 9.5, valueCurrency: 'EUR', uniqueId: '1', time: new Date()})))
  await call('createEvent, a new metric', () => api.createEvent(event('Read Page')))
  const page = await call('getEvents', () => api.getEvents({filter: `equals(profile_id,"${ann}")`, sort: '-datetime', include: ['metric', 'profile']}),
    (a) => a.data.length === 2 && a.included.length === 3)
  await call('getEvent', () => api.getEvent(page.data[0].id), (a) => a.data.attributes.datetime instanceof Date)
  const metrics = await call('getMetrics', () => new sdk.MetricsApi(session).getMetrics(), (a) => a.data.length >= 2)
  const order = metrics.data.find((m) => m.attributes.name === 'Placed Order').id
  const filter = ['greater-or-equal(datetime,2026-07-01T00:00:00)', 'less-than(datetime,2027-06-01T00:00:00)']
  await call('queryMetricAggregates', () => new sdk.MetricsApi(session).queryMetricAggregates(
    data('metric-aggregate', {metricId: order, measurements: ['count', 'sum_value'], interval: 'month', filter})),
  (a) => a.data.attributes.dates.length > 0)
  const timeframe = {key: 'last_7_days'}
  await call('queryCampaignValues', () => new sdk.ReportingApi(session).queryCampaignValues(
    data('campaign-values-report', {statistics: ['opens', 'open_rate'], timeframe, conversionMetricId: order})))
  return order
}

async function groups(ann) {
  const api = new sdk.ListsApi(session)
  const news = (await call('createList', () => api.createList(data('list', {name: 'News'})), (a) => a.data.id)).data.id
  await call('addProfilesToList', () => api.addProfilesToList(news, refs('profile', ann)))
  await call('getProfilesForList', () => api.getProfilesForList(news), (a) => a.data[0].id === ann)
  await call('getList with count', () => api.getList(news, {additionalFieldsList: ['profile_count'], include: ['tags']}), (a) => a.data.attributes.profileCount === 1)
  await call('getLists by name', () => api.getLists({filter: 'equals(name,"News")', sort: 'name'}), (a) => a.data.length === 1)
  await call('updateList', () => api.updateList(news, data('list', {name: 'New'}, {id: news})), (a) => a.data.attributes.name === 'New')
  await call('removeProfilesFromList', () => api.removeProfilesFromList(news, refs('profile', ann)))
  const consent = {email: {marketing: {consent: 'SUBSCRIBED'}}}
  const rows = {data: [{type: 'profile', attributes: {email: 'ann@klaviyo-fake.io', subscriptions: consent}}]}
  await call('bulkSubscribeProfiles', () => new sdk.ProfilesApi(session).bulkSubscribeProfiles(
    data('profile-subscription-bulk-create-job', {profiles: rows}, {relationships: {list: {data: {type: 'list', id: news}}}})))
  const conditions = [{type: 'profile-property', property: "properties['tier']", filter: {type: 'string', operator: 'equals', value: 'gold'}}]
  const segments = new sdk.SegmentsApi(session)
  const segment = await call('createSegment', () => segments.createSegment(data('segment', {name: 'Gold', definition: {conditionGroups: [{conditions}]}})), (a) => a.data.id)
  if (segment) await call('getProfilesForSegment', () => segments.getProfilesForSegment(segment.data.id))
  const tags = new sdk.TagsApi(session)
  const tag = await call('createTag', () => tags.createTag(data('tag', {name: 'Summer'})), (a) => a.data.id)
  await call('tagLists', () => tags.tagLists(tag.data.id, refs('list', news)))
  await call('getListIdsForTag', () => tags.getListIdsForTag(tag.data.id), (a) => a.data[0].id === news)
  return news
}

async function shop() {
  const api = new sdk.CatalogsApi(session)
  const item = {externalId: 'S1', title: 'Shirt', description: 'D', url: 'https://klaviyo-fake.io/s', integrationType: '$custom', catalogType: '$default', price: 10}
  const made = await call('createCatalogItem', () => api.createCatalogItem(data('catalog-item', item)), (a) => a.data.id)
  await call('updateCatalogItem', () => api.updateCatalogItem(made.data.id, data('catalog-item', {title: 'Blouse'}, {id: made.data.id})), (a) => a.data.attributes.title === 'Blouse')
  await call('getCatalogItems', () => api.getCatalogItems({filter: 'equals(published,true)', sort: '-created'}), (a) => a.data.length === 1)
  const rows = {data: [{type: 'catalog-item', attributes: {...item, externalId: 'S2'}}]}
  const job = await call('bulkCreateCatalogItems', () => api.bulkCreateCatalogItems(data('catalog-item-bulk-create-job', {items: rows})), (a) => a.data.id)
  await call('getBulkCreateCatalogItemsJob', () => api.getBulkCreateCatalogItemsJob(job.data.id, {include: ['items']}), (a) => a.data.attributes.status)
  const coupons = new sdk.CouponsApi(session)
  const ten = (await call('createCoupon', () => coupons.createCoupon(data('coupon', {externalId: 'TEN', description: '10 %'})), (a) => a.data.id)).data.id
  await call('createCouponCode', () => coupons.createCouponCode(data('coupon-code', {uniqueCode: 'AAA'}, {relationships: {coupon: {data: {type: 'coupon', id: ten}}}})), (a) => a.data.id)
  await call('getCouponCodes', () => coupons.getCouponCodes(`equals(coupon.id,"${ten}")`), (a) => a.data.length === 1)
}

async function content(news) {
  const api = new sdk.TemplatesApi(session)
  const made = await call('createTemplate', () => api.createTemplate(data('template', {name: 'T', editorType: 'CODE', html: '<p>{{ name }}</p>'})), (a) => a.data.id)
  await call('renderTemplate', () => api.renderTemplate(data('template', {context: {name: 'Ann'}}, {id: made.data.id})), (a) => a.data.attributes.html === '<p>Ann</p>')
  await call('uploadImageFromUrl', () => new sdk.ImagesApi(session).uploadImageFromUrl(
    data('image', {importFromUrl: 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', name: 'dot'})), (a) => a.data.id)
  const message = {type: 'campaign-message', attributes: {definition: {channel: 'email', label: 'M', content: {subject: 'Hi', fromEmail: 'a@klaviyo-fake.io', fromLabel: 'A'}}}}
  const campaigns = new sdk.CampaignsApi(session)
  const campaign = await call('createCampaign', () => campaigns.createCampaign(
    data('campaign', {name: 'C', audiences: {included: [news]}, campaignMessages: {data: [message]}})), (a) => a.data.id)
  await call('getCampaigns', () => campaigns.getCampaigns("equals(messages.channel,'email')", {include: ['campaign-messages']}), (a) => a.data.length === 1)
  if (campaign) {
    await call('sendCampaign', () => campaigns.sendCampaign({data: {type: 'campaign-send-job', id: campaign.data.id}}), (a) => a.data.id)
    await call('getCampaignSendJob', () => campaigns.getCampaignSendJob(campaign.data.id), (a) => a.data.id)
  }
  const topics = await call('getWebhookTopics', () => new sdk.WebhooksApi(session).getWebhookTopics(), (a) => a.data.length > 1)
  await call('createWebhook', () => new sdk.WebhooksApi(session).createWebhook(data('webhook', {name: 'H', endpointUrl: 'https://klaviyo-fake.io/hook', secretKey: 's'.repeat(20)},
    {relationships: {webhookTopics: {data: [{type: 'webhook-topic', id: topics.data[0].id}]}}})), (a) => a.data.id)
}

// Every method that reads and needs no argument.
async function collections() {
  for (const [name, Api] of Object.entries(sdk)) {
    if (!/Api$/.test(name) || typeof Api !== 'function' || name === 'OAuthApi' || name === 'ClientApi') continue
    const api = new Api(session)
    for (const method of Object.getOwnPropertyNames(Api.prototype)) {
      const made = Object.getOwnPropertyDescriptor(Api.prototype, method).value
      if (/^get/.test(method) && typeof made === 'function' && made.length === 0) await call(`${name}.${method}`, () => api[method](), (a) => Array.isArray(a.data) || a.data)
    }
  }
}

async function main() {
  if (process.argv[3] === 'collections') return collections()
  const ann = await people()
  await events(ann)
  const news = await groups(ann)
  await shop()
  await content(news)
  await collections()
}

main().catch((error) => { console.error(error); process.exit(1) })
