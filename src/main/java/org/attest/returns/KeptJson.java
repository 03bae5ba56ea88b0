package org.attest.returns;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How brought files are kept as JSON; what an earlier version kept with fewer fields is read with the rest empty. */
final class KeptJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private KeptJson() {}
}
