package org.creativecities.portal.site.frame;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages that use every fragment of the layouts, for tests and for looking at. */
@TestConfiguration(proxyBeanMethods = false)
class SamplePages {

    @Bean
    SampleController sampleController(DatabaseClock clock) {
        return new SampleController(clock);
    }

    @Bean
    @Order(0)
    SecurityFilterChain sampleChain(HttpSecurity http, SecurityContextRepository contexts) {
        return http.securityMatcher("/sample/**")
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    static class SampleForm {
        String title = "خانه ترمه یزد؛ کارگاه آموزشی و نمایشگاهی";
        String nameFa = "ابتکار نمونه";
        String nameEn = "Termeh House: Training & Exhibition Workshop";
        String about = "خانه ترمه، کارگاهی آموزشی و نمایشگاهی در بافت تاریخی شهر است.";
        String aboutEn = "Termeh House is a training and exhibition workshop in the historic city of Yazd.";
        String email = "termeh.house@example.ir";
        String phone = "۰۹۱۳ ۰۰۰ ۰۰";
        String starts = "۱۴۰۶/۰۴/۰۱";
        String ends = "۱۴۰۵/۱۲/۲۹";
        String cost = "۴۸٬۵۰۰٬۰۰۰٬۰۰۰";
        String people = "۱۲";
        String field = "CRAFTS";
        String done = "later";
        List<String> groups = List.of("women");

        public String getTitle() {
            return title;
        }

        public String getNameFa() {
            return nameFa;
        }

        public String getNameEn() {
            return nameEn;
        }

        public String getAbout() {
            return about;
        }

        public String getAboutEn() {
            return aboutEn;
        }

        public String getEmail() {
            return email;
        }

        public String getPhone() {
            return phone;
        }

        public String getStarts() {
            return starts;
        }

        public String getEnds() {
            return ends;
        }

        public String getCost() {
            return cost;
        }

        public String getPeople() {
            return people;
        }

        public String getField() {
            return field;
        }

        public String getDone() {
            return done;
        }

        public List<String> getGroups() {
            return groups;
        }

        public String getPassword() {
            return "";
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    // The profile keeps the scan of other tests from finding it; the bean above needs none.
    @Controller
    @Profile("sample")
    static class SampleController {

        private final DatabaseClock clock;

        SampleController(DatabaseClock clock) {
            this.clock = clock;
        }

        @GetMapping("/sample/form")
        String form(@ModelAttribute("form") SampleForm form, Model model) {
            fill(model);
            return "sample/form";
        }

        @PostMapping("/sample/form")
        @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
        String refuse(@ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
            errors.rejectValue("aboutEn", "x", "شرح انگلیسی باید ۱۵۰ واژه یا کمتر باشد؛ اکنون ۱۶۲ واژه است");
            errors.rejectValue("ends", "x", "تاریخ پایان باید پس از تاریخ شروع باشد");
            errors.rejectValue("phone", "x", "شماره همراه مسئول ابتکار را با ۱۱ رقم و با ۰۹ در آغاز بنویسید");
            errors.rejectValue("field", "x", "حوزه خلاق را برگزینید");
            fill(model);
            return "sample/form";
        }

        @GetMapping("/sample/parts")
        String parts(Model model) {
            var now = clock.now();
            model.addAttribute("open", now.plus(Duration.ofDays(59).plusHours(3)));
            model.addAttribute("near", now.plus(Duration.ofDays(5)));
            model.addAttribute("last", now.plus(Duration.ofHours(5)));
            model.addAttribute("past", now.minus(Duration.ofHours(5)));
            model.addAttribute("stages", stages());
            model.addAttribute("line", List.of("پیش‌نویس", "پالایش", "داوری", "نظر کمیسیون ملی", "معرفی"));
            return "sample/parts";
        }

        @GetMapping("/sample/list")
        String list(@RequestParam(defaultValue = "1") int page, Model model) {
            var rows = List.of("یزد", "شیراز", "بوشهر", "تبریز", "نیشابور", "همدان");
            model.addAttribute("cities", new PageImpl<>(rows, PageRequest.of(page - 1, 6), 142));
            model.addAttribute("fields", fields());
            return "sample/list";
        }

        @GetMapping("/sample/public")
        String open(Model model) {
            model.addAttribute("open", clock.now().plus(Duration.ofDays(59).plusHours(3)));
            model.addAttribute("stages", stages());
            return "sample/public";
        }

        @GetMapping("/sample/failures/{kind}")
        String fail(@PathVariable String kind) {
            switch (kind) {
                case "invisible" -> throw new NotVisibleException();
                case "forbidden" -> throw new NotAllowedException("error.key-missing");
                case "conflict" -> throw new ConflictException("error.409.text");
                case "away" -> throw new DataAccessResourceFailureException("secret words");
                default -> throw new IllegalStateException("secret words");
            }
        }

        @GetMapping("/sample/numbers/{number}")
        String number(@PathVariable int number, @RequestParam(defaultValue = "1") int page) {
            return "sample/list";
        }

        private void fill(Model model) {
            model.addAttribute("fields", fields());
            model.addAttribute("done", answers("yes", "بله، این بخش کامل است", "later", "خیر، بعداً ادامه می‌دهم"));
            model.addAttribute("groups", answers("women", "زنان", "youth", "جوانان", "other", "گروه‌های کم‌برخوردار"));
        }

        private static Map<String, String> fields() {
            return answers("CRAFTS", "صنایع دستی و هنرهای مردمی", "FILM", "فیلم", "MUSIC", "موسیقی");
        }

        private static Map<String, String> stages() {
            return answers(
                    "دریافت پرونده",
                    "تا ۳۰ دی",
                    "پالایش",
                    "۳ تا ۱۰ بهمن",
                    "داوری",
                    "۱۱ تا ۲۸ بهمن",
                    "نظر کمیسیون ملی",
                    "نیمه اسفند",
                    "معرفی به یونسکو",
                    "پایان اسفند");
        }

        private static Map<String, String> answers(String... pairs) {
            var answers = new LinkedHashMap<String, String>();
            for (int at = 0; at < pairs.length; at += 2) {
                answers.put(pairs[at], pairs[at + 1]);
            }
            return answers;
        }
    }
}
