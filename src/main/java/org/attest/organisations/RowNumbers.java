package org.attest.organisations;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.PrimitiveIterator;

/** A set of rows by their numbers, small however long the register is: a bit for each row. */
public final class RowNumbers extends AbstractSet<Integer> {

    private final BitSet numbers;

    public RowNumbers() {
        this.numbers = new BitSet();
    }

    public RowNumbers(Collection<Integer> others) {
        this();
        addAll(others);
    }

    @Override
    public boolean add(Integer number) {
        boolean isNew = !numbers.get(number);
        numbers.set(number);
        return isNew;
    }

    @Override
    public boolean remove(Object number) {
        boolean wasThere = contains(number);
        if (number instanceof Integer it) {
            numbers.clear(it);
        }
        return wasThere;
    }

    @Override
    public boolean contains(Object number) {
        return number instanceof Integer it && it >= 0 && numbers.get(it);
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return numbers.stream().iterator();
    }

    @Override
    public int size() {
        return numbers.cardinality();
    }
}
