/** Refreshes everything that is generated: tables from GitHub's schema, classes from `data/actions.json`, the index of the rules, the page of the commands, the page of the defaults, the lists of the rooms, the page of the requirements, the table of the examples. */
import './generate-tables';
import './generate-actions';
import './generate-checks';
import './generate-commands';
import './generate-defaults';
import './generate-rooms';
import './requirements';
import './generate-ratio';
