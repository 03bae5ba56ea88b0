package org.attest.shared;

/** A broken rule. The message is a plain sentence fit to show to the person, without anybody's data in it. */
public class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }
}
