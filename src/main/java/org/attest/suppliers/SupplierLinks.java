package org.attest.suppliers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attest.organisations.OdsCode;

/** The addresses of the supplier screens; the code in them is that of the ICB whose register it is. */
public final class SupplierLinks {

    public static final String LIST = "suppliers";
    public static final String NEW = "suppliers/new";
    public static final String PROPOSALS = "suppliers/proposals";
    public static final String EXPIRING = "suppliers/expiring";
    public static final String CONCENTRATION = "suppliers/concentration";

    public static final String QUESTIONNAIRES = "questionnaires";
    public static final String ASK_MANY = "questionnaires/ask";
    public static final String REVIEWS = "suppliers/reviews";

    private SupplierLinks() {}

    /** One questionnaire with all suppliers that were asked it. */
    public static String questionnaires(String code) {
        return QUESTIONNAIRES + "?questionnaire=" + code;
    }

    /** What a supplier was asked and answered. */
    public static String questionnaire(UUID ask) {
        return QUESTIONNAIRES + "/" + ask;
    }

    /** The form to answer it. */
    public static String answer(UUID ask) {
        return questionnaire(ask) + "/answer";
    }

    public static String supplier(OdsCode icb, String reference) {
        return LIST + "/" + encoded(icb) + "/" + reference;
    }

    public static String change(OdsCode icb, String reference) {
        return supplier(icb, reference) + "/change";
    }

    /** Who and what stops with this supplier. */
    public static String whatIf(OdsCode icb, String reference) {
        return supplier(icb, reference) + "/what-if";
    }

    /** The form of a service; {@code new} is the one that is not there yet. */
    public static String service(OdsCode icb, String reference, String service) {
        return supplier(icb, reference) + "/services/" + service;
    }

    /** The form of an assurance; {@code new} is the one that is not there yet. */
    public static String assurance(OdsCode icb, String reference, String assurance) {
        return supplier(icb, reference) + "/assurances/" + assurance;
    }

    /** The form of an incident; {@code new} is the one that is not there yet. */
    public static String incident(OdsCode icb, String reference, String incident) {
        return supplier(icb, reference) + "/incidents/" + incident;
    }

    /** The form of an organisation's contract; {@code new} is the one that is not there yet. */
    public static String contract(OdsCode icb, String reference, OdsCode organisation, String contract) {
        return supplier(icb, reference) + "/contracts/" + encoded(organisation) + "/" + contract;
    }

    private static String encoded(OdsCode code) {
        return URLEncoder.encode(code.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
