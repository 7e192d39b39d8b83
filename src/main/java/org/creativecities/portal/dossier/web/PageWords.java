package org.creativecities.portal.dossier.web;

import org.creativecities.portal.localization.Format;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The formatter and the words of dossiers as variables of this module's pages: Thymeleaf does not let the parameters of
 * fragments reach for beans.
 */
@ControllerAdvice(basePackageClasses = PageWords.class)
class PageWords {

    private final Format format;
    private final Sentences sentences;
    private final ShownValue values;
    private final BoxLabels labels;

    PageWords(Format format, Sentences sentences, ShownValue values, BoxLabels labels) {
        this.format = format;
        this.sentences = sentences;
        this.values = values;
        this.labels = labels;
    }

    @ModelAttribute("fmt")
    Format format() {
        return format;
    }

    @ModelAttribute("sentences")
    Sentences sentences() {
        return sentences;
    }

    @ModelAttribute("shownValues")
    ShownValue values() {
        return values;
    }

    @ModelAttribute("boxLabels")
    BoxLabels labels() {
        return labels;
    }
}
