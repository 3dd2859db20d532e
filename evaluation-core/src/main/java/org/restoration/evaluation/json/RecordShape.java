package org.restoration.evaluation.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The components of a record and the way to build one; looked up once for a document, because asking the platform each time is slow. */
final class RecordShape {

    private final Class<?> type;
    private final List<RecordComponent> components;
    private final List<String> names = new ArrayList<>();
    private final List<Method> accessors = new ArrayList<>();
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < types.length; i++) {
            RecordComponent component = components.get(i);
            types[i] = component.getType();
            names.add(component.getName());
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.add(accessor);
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
        constructor.setAccessible(true);
    }

    List<RecordComponent> components() {
        return components;
    }

    List<String> names() {
        return names;
    }

    Object get(int component, Object value) {
        try {
            return accessors.get(component).invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("reading " + components.get(component), e);
        }
    }

    /** A record of these components; whatever its constructor throws is thrown. */
    Object construct(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException("constructing " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("constructing " + type, e);
        }
    }
}
