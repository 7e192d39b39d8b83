package org.creativecities.portal.notification;

/** What is wrong with a wording. @param value what was typed, for the sentence; may be empty */
public record MessageProblem(String key, String value) {}
