/** The page as one file that is opened from a disk. */
import "./embedded.js";
import "../page.js";
import { start } from "./start.js";

void start();
