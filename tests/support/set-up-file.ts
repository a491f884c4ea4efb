/** Vitest runs this before each file. Workers that run several import what follows once. */
import "./check-answers";
