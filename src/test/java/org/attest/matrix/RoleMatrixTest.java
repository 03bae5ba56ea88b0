package org.attest.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who may open which screen and call which front door, against the written matrices in {@code src/test/resources/matrix}.
 * A new screen or method fails here until somebody writes down who may.
 */
@AttestTest
class RoleMatrixTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ServletContext servletContext;

    @Test
    void everyScreenOpensForTheRolesWrittenDownAndNoOthers() throws IOException {
        assertThat(noted("screens.txt", screens())).isEqualTo(written("screens.txt"));
    }

    @Test
    void everyFrontDoorMethodIsForTheRolesWrittenDownAndNoOthers() throws IOException {
        var doors = doors().map(it -> it.name() + " = " + it.roles()).sorted().toList();
        assertThat(noted("front-doors.txt", doors)).isEqualTo(written("front-doors.txt"));
    }

    @Test
    void everyFrontDoorMethodLetsInItsRolesAndTurnsAwayTheRest() {
        var wrong = new ArrayList<String>();
        doors().forEach(door -> {
            for (var role : Role.values()) {
                var roles = List.of(door.roles().split(" "));
                var allowed = roles.contains(role.name()) || roles.contains(AllowedTo.STRANGERS);
                if (turnedAway(door, role) == allowed) {
                    wrong.add(door.name() + " for " + role);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** One public method of a front door, and the roles that may call it, separated by spaces. */
    private record Door(Object bean, Method method, String name, String roles) {}

    private Stream<Door> doors() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().startsWith("org.attest"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(it -> Modifier.isPublic(it.getModifiers()))
                        .filter(it -> AnnotatedElementUtils.hasAnnotation(it, AllowedTo.class))
                        .map(it -> door(bean, it)));
    }

    private static Door door(Object bean, Method method) {
        var name = AopUtils.getTargetClass(bean).getName().replace("org.attest.", "") + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
        var roles = Arrays.stream(method.getAnnotation(AllowedTo.class).value().split(" "))
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return new Door(bean, method, name, roles);
    }

    /** Calls with nothing given, in an organisation that does not exist: whoever is let in fails in some other way. */
    private boolean turnedAway(Door door, Role role) {
        var caller = new Caller(PersonId.next(), "Tester", Set.of(new Grant(role, OrganisationId.next())), Set.of());
        var arguments = new Object[door.method().getParameterCount()];
        var types = door.method().getParameterTypes();
        Arrays.setAll(arguments, it -> nothing(types[it]));
        var thrown = catchThrowable(() -> currentUser.as(caller, () -> call(door, arguments)));
        return thrown instanceof AccessDeniedException;
    }

    private static Object call(Door door, Object[] arguments) {
        try {
            var method = door.bean()
                    .getClass()
                    .getMethod(door.method().getName(), door.method().getParameterTypes());
            return method.invoke(door.bean(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException it ? it : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    private List<String> screens() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(it -> "/" + it.getTemplate() + " = " + roles(it.getNavigationTarget()))
                .sorted()
                .toList();
    }

    private static String roles(Class<? extends Component> screen) {
        if (screen.isAnnotationPresent(AnonymousAllowed.class)) {
            return "anybody, signed in or not";
        }
        if (screen.isAnnotationPresent(PermitAll.class)) {
            return "everybody who is signed in";
        }
        var roles = screen.getAnnotation(RolesAllowed.class);
        return roles == null ? "nobody" : Arrays.stream(roles.value()).sorted().collect(Collectors.joining(" "));
    }

    /** What is so now, to be read and written down by a person. */
    private static List<String> noted(String file, List<String> lines) throws IOException {
        Files.createDirectories(Path.of("target/matrix"));
        Files.write(Path.of("target/matrix", file), lines);
        return lines;
    }

    private static List<String> written(String file) throws IOException {
        return new ClassPathResource("matrix/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .sorted()
                .toList();
    }
}
