package dev.hansei.intake.form;

import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What bundles know of a record type: its components in their order.
 *
 * @param timed true where a moment or a zone stands somewhere within, so that {@code zone} and {@code date} may be said here
 */
public record Shape(Class<?> type, List<Part> parts, boolean timed) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            List<Part> parts =
                    Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
            return new Shape(type, parts, parts.stream().anyMatch(Part::timed));
        }
    };

    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** True for records that are written as mappings; a moment is one text. */
    public static boolean nested(Class<?> type) {
        return type.isRecord() && type != Moment.class;
    }

    /** The word a bundle uses for an enum's constant: {@code cause-identified}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that may be written here. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(part -> keys.add(part.name()));
        if (timed) {
            keys.add("zone");
            keys.add("date");
        }
        return keys;
    }

    /** @throws IllegalArgumentException with the words of a constructor that refuses the values */
    public Object construct(Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be read from bundles", e);
        }
    }

    /**
     * One component.
     *
     * @param element the type itself, or the element's where the component is a list
     */
    public record Part(String name, Class<?> element, boolean list, boolean required, Method accessor) {

        private static Part of(RecordComponent component) {
            Type type = component.getGenericType();
            boolean list = type instanceof ParameterizedType;
            Type element = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
            Method accessor = component.getAccessor();
            return new Part(
                    component.getName(),
                    (Class<?>) element,
                    list,
                    accessor.isAnnotationPresent(NotNull.class),
                    accessor);
        }

        public Object of(Object row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be read", e);
            }
        }

        /** True for records that are written as mappings. */
        public boolean nested() {
            return Shape.nested(element);
        }

        private boolean timed() {
            return element == Moment.class
                    || element == ZoneId.class
                    || (nested() && Shape.of(element).timed());
        }
    }
}
