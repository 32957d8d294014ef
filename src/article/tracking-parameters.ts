/**
 * Query parameters that say where a reader came from, or whose session it is, and never which page is meant. Only names
 * that no site uses for content belong here: `ref`, `source`, `cid` or `id` are too common for that.
 */
export const trackingParameters: readonly (string | RegExp)[] = [
  // Campaign families: Google Analytics, Matomo and Piwik, AT Internet, comScore, Webtrekk, HubSpot, Outbrain, Taboola.
  /^utm_/i,
  /^(?:mtm|matomo|pk|piwik)_/i,
  /^at_(?:campaign|custom\d|medium|link_\w+|bbc_team|ptr_\w+|format|recipient_\w+)$/i,
  /^ns_(?:campaign|mchannel|source|linkname|fee)$/i,
  /^wt_(?:mc|zmc)$/i,
  /^(?:_hs(?:enc|mi)|hsctatracking|__hs(?:tc|sc|fp))$/i,
  /^ob(?:orig(?:url)?|_click_id)$/i,
  /^tblci$/i,
  /^fb_(?:action_ids|action_types|ref|source)$/i,
  /^action_(?:object|type|ref)_map$/i,
  /^ga_(?:campaign|content|medium|place|source|term)$/i,
  /^sc_(?:campaign|channel|content|medium|outcome|geo|country)$/i,
  /^guce_referrer(?:_sig)?$/i,
  /^trk(?:campaign|info)?$/i,
  /^mc_[ce]id$/i,
  /^vero_(?:id|conv)$/i,
  /^oly_(?:anon|enc)_id$/i,
  // Click ids of advertising networks and social sites.
  /^(?:fb|g|d|y|ys|tw|tt)clid$/i,
  /^(?:msclkid|irclickid|rb_clickid|sccid)$/i,
  /^(?:gclsrc|gbraid|wbraid|srsltid|epik|igshid|igsh|li_fat_id|mkt_tok|wickedid|xtor|wtrid)$/i,
  /^(?:_ga|_gl|_openstat|__twitter_impression|ref_src|ref_url|ocid|ncid|cmpid|icid|smid|smtyp|guccounter)$/i,
  // Sessions.
  /^(?:phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken)$/i,
];
