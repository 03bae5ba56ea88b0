package org.planted.first;

import org.planted.second.Other;

/** The undeclared edge. */
public class UsesTheOther {
    public Other other() {
        return new Other();
    }
}
