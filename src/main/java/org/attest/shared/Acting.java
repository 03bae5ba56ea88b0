package org.attest.shared;

import java.util.function.Supplier;

/** Knows who is calling, for parts that stand below the module that does. */
public interface Acting {

    /** Who is calling now; nobody who is not signed in comes so far. */
    PersonId person();

    /** The same work for another thread: done as who is calling now, with the rights that they hold at each moment of it. */
    <T> Supplier<T> onward(Supplier<T> work);
}
