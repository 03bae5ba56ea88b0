package org.attest.returns;

/** In whose layout a return came. */
enum ReturnOrigin {
    ATTEST,
    GOVASSURE
}
