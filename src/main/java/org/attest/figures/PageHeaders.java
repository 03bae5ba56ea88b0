package org.attest.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What goes beside each page: how many rows there are in all in {@code X-Total-Count}, the marking in {@code X-Marking}, and
 * the version of the table in {@code X-Version} and in the ETag, which so is one for all its pages.
 * Who has that already is told that nothing changed.
 */
@RestControllerAdvice(basePackageClasses = PageHeaders.class)
class PageHeaders implements ResponseBodyAdvice<FiguresPage<?>> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return FiguresPage.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable FiguresPage<?> beforeBodyWrite(
            @Nullable FiguresPage<?> page,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (page == null) {
            return null;
        }
        var headers = response.getHeaders();
        headers.set("X-Total-Count", Integer.toString(page.total()));
        headers.set("X-Marking", page.marking());
        headers.set("X-Version", page.version());
        var known = new ServletWebRequest(
                ((ServletServerHttpRequest) request).getServletRequest(),
                ((ServletServerHttpResponse) response).getServletResponse());
        return known.checkNotModified(page.version() + "-" + type.getSubtype()) ? null : page;
    }
}
