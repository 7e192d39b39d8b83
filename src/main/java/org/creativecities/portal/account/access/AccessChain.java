package org.creativecities.portal.account.access;

import jakarta.servlet.DispatcherType;
import org.creativecities.portal.account.session.SessionContexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The one filter chain. Nothing in it relies on a default; what no row of the access matrix opens stays shut. */
@Configuration(proxyBeanMethods = false)
class AccessChain {

    @Bean
    SecurityFilterChain accessFilters(
            HttpSecurity http,
            AccessDecision decision,
            SessionContexts contexts,
            SessionCsrfTokens tokens,
            Refusals refusals) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR,
                                DispatcherType.FORWARD,
                                DispatcherType.INCLUDE,
                                DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(decision::hasRule)
                        .access(decision)
                        .anyRequest()
                        .denyAll())
                // Written by SafetyHeadersFilter, so that they stand on refused requests and on downloads too.
                .headers(AbstractHttpConfigurer::disable)
                // The three steps of signing in are ordinary pages of this module.
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }
}
