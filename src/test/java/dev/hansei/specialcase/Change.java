package dev.hansei.specialcase;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** One change to records that cannot be changed. */
final class Change {

    private Change() {}

    /** Replaces one component of one entry. */
    static <T extends Record> void change(List<T> list, int index, String component, Object value) {
        list.set(index, with(list.get(index), component, value));
    }

    /** A copy of the record with another value of one component. */
    @SuppressWarnings("unchecked")
    static <T extends Record> T with(T record, String component, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(component);
                found |= changed;
                types[i] = components[i].getType();
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            if (!found) {
                throw new IllegalArgumentException(record.getClass() + " has no " + component);
            }
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
