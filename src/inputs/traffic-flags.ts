/** The input `update_traffic_flags`: flags of `gcloud run services update-traffic` -> what is to become of the traffic. */

/** Tags change first, then the shares (`command_lib/run/config_changes.py`, `TrafficChanges`). */
export interface TrafficChange {
  /** Percent by revision name, `LATEST` for the latest ready one, or by tag. Less than 100 in all: what the others have is
   *  scaled to the rest. Undefined: the shares stay. */
  shares?: { by: 'revision' | 'tag'; percent: Record<string, number> }
  /** Tag -> revision name or `LATEST`. `clear` takes away every tag that is not in `set`. */
  tags?: { set: Record<string, string>; remove: string[]; clear: boolean }
}
