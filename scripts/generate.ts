/** Refreshes everything that is generated: tables from GitHub's schema, classes from `data/actions.json`, the index of the rules, the lists of the rooms. */
import './generate-tables';
import './generate-actions';
import './generate-checks';
import './generate-rooms';
