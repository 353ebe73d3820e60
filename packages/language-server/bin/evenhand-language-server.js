#!/usr/bin/env node
import "../dist/program/stdio.js";
