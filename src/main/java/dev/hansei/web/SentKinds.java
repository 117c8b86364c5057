package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses what a page was sent for a yes or no, for a choice from a closed list, or for a number and is none, and names the
 * field. Otherwise whatever is not "true" would count as a no, and the rest be refused without a word about the field.
 */
public class SentKinds {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    @ServerRequestFilter(priority = Priorities.USER + 2)
    @WithFormRead
    void look(ResteasyReactiveContainerRequestContext context) {
        ResteasyReactiveRequestContext asked = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        Class<?> resource = asked.getTarget().getResourceClass();
        if (resource.getSimpleName().endsWith("Api")) {
            return;
        }
        for (Parameter parameter : asked.getTarget().getLazyMethod().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    look(asked, field, field.getName(), field.getGenericType());
                }
            } else {
                look(asked, parameter, parameter.getName(), parameter.getParameterizedType());
            }
        }
    }

    private static void look(ResteasyReactiveRequestContext asked, AnnotatedElement place, String named, Type type) {
        Class<?> kind = kind(type);
        if (kind != boolean.class && !kind.isEnum() && !NUMBERS.contains(kind)) {
            return;
        }
        QueryParam query = place.getAnnotation(QueryParam.class);
        FormParam form = place.getAnnotation(FormParam.class);
        if (query != null) {
            sent(asked.getQueryParameter(query.value(), false, false))
                    .forEach(typed -> fits(query.value(), typed, kind, true));
        } else if (form != null || place.isAnnotationPresent(RestForm.class)) {
            String field = form == null ? named : form.value();
            sent(asked.getFormParameter(field, false, false)).forEach(typed -> fits(field, typed, kind, false));
        }
    }

    /** What is empty was not said; whether it has to be is another question. */
    private static List<String> sent(Object values) {
        Collection<?> all = values instanceof Collection<?> many ? many : values == null ? List.of() : List.of(values);
        return all.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(typed -> !typed.isBlank())
                .toList();
    }

    /** Of a list or a set, the kind of its items. */
    private static Class<?> kind(Type type) {
        return switch (type) {
            case ParameterizedType many -> kind(many.getActualTypeArguments()[0]);
            case Class<?> one -> one;
            default -> Object.class;
        };
    }

    private static void fits(String field, String typed, Class<?> kind, boolean named) {
        if (kind == boolean.class) {
            Chosen.yes(typed);
        } else if (kind.isEnum()) {
            if (Arrays.stream(kind.getEnumConstants())
                    .noneMatch(choice -> ((Enum<?>) choice).name().equals(typed))) {
                throw named ? about(field, Chosen.none(typed)) : Chosen.none(typed);
            }
        } else if (NUMBERS.contains(kind)) {
            try {
                Long.parseLong(typed);
                if (kind == int.class || kind == Integer.class) {
                    Integer.parseInt(typed);
                }
            } catch (NumberFormatException e) {
                throw named ? about(field, notANumber(typed)) : notANumber(typed);
            }
        }
    }

    /** Fields of a form are named where the refusal is shown; what stands in an address is named here. */
    private static Problem.Invalid about(String field, Problem.Invalid refused) {
        return new Problem.Invalid(
                refused.code(), new RefusedField(field, 0).before(refused.sentence()), refused.text());
    }

    private static Problem.Invalid notANumber(String typed) {
        return new Problem.Invalid(
                "input/not-a-number",
                Bilingual.of(
                        "「" + typed + "」は数ではないか、大きすぎます。数字だけで書いてください。",
                        "'" + typed + "' is not a number, or it is too large. Write digits only."),
                typed);
    }
}
