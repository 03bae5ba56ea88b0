package org.attest.figures;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The figures' own corner of the web: its description, and an ETag on each answer. */
@Configuration
class FiguresConfiguration {

    private static final String TOKEN = "token";

    private static final String ABOUT = """
            Figures of the latest sealed positions, of the registers of today and of issued board packs, for reporting tools
            such as Power BI. OFFICIAL-SENSITIVE: handle copies as the screens say.

            A token is made on the page My account and sent in the header Authorization. At most 60 requests a minute.

            In the addresses `code` is the ODS code of an organisation, of an ICB for its whole system; `year` a DSPT year such as
            2026-27; `number` that of an issued pack.

            Tables come in pages, each cut from the table as it is at that moment. All pages of one `version` belong together:
            it is in the body, in the header X-Version and in the ETag, and changes as soon as any row does. Send the version of
            the first page with the others: where the figures changed meanwhile the answer is 409, so begin again. Send the ETag
            in If-None-Match: where nothing changed the answer is 304. Figures of an issued pack never change.

            With format=csv, or Accept: text/csv, the rows come as CSV with the same columns.
            """;

    @Bean
    OpenAPI figuresDescription() {
        return new OpenAPI()
                .info(new Info().title("Attest figures").version("1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** The list of sources has no version of its own: who asks again and names what it has is told that nothing changed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> figuresTags() {
        var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new AlsoUncached());
        registration.addUrlPatterns("/figures/v1/sources");
        return registration;
    }

    /** The framework's filter leaves out what no cache may store; a tool that keeps the figures itself may still ask. */
    private static final class AlsoUncached extends ShallowEtagHeaderFilter {
        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            return !response.isCommitted() && status == 200 && HttpMethod.GET.matches(request.getMethod());
        }
    }
}
