package org.attest.figures;

import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What programs are told when there is no answer: a status and a plain sentence, never more. */
@RestControllerAdvice(basePackageClasses = FiguresMishaps.class)
class FiguresMishaps {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresMishaps.class);

    /** A table that the person's roles do not open is unknown to them. */
    @ExceptionHandler({UnknownItem.class, AccessDeniedException.class})
    ProblemDetail unknown() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, new UnknownItem().getMessage());
    }

    @ExceptionHandler(Refused.class)
    ProblemDetail refused(Refused why) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why.getMessage());
    }

    @ExceptionHandler(ChangedFigures.class)
    ProblemDetail changed(ChangedFigures why) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, why.getMessage());
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MethodArgumentNotValidException.class})
    ProblemDetail notANumber() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "Page, size and the number of a pack are whole numbers.");
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail broken(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            return known.getBody();
        }
        LOG.error("The figures for programs failed: {}", fault.getClass().getName());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in Attest. Ask again in a minute.");
    }
}
