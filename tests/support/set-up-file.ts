/** Vitest runs this before each file; workers that run several files import the following modules once. */
import "./check-answers";
