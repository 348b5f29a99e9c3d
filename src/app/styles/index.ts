import './base.css';
import './controls.css';
import './layout.css';
import './tables.css';
import './narrative.css';
import './findings.css';
import './preview.css';
import './import.css';
