package org.flowerbox.model;

/**
 * Whether a speaker asks or answers. The interviewer's words are left out of autocoding and of most
 * counts.
 */
public enum SpeakerRole {
  PARTICIPANT,
  INTERVIEWER
}
