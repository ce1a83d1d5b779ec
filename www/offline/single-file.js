/** The page as one file that is opened from a disk. */
import "./embedded.js";
import "../page.js";
import { errors } from "../errors.js";
import { strings } from "../strings.js";
import { start } from "./start.js";

// What a web site's keeper can mend, the reader of a file cannot.
Object.assign(errors, strings.offline.fileErrors);
void start();
