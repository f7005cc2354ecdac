package dev.actiscope.web.lab;

import com.microsoft.playwright.Browser;

import dev.actiscope.BrowserTestBase;

/**
 * Pages whose workers compute in WebAssembly: a browser of pages alone has been seen to
 * end with a worker that is ended amid that.
 */
abstract class LabTestBase extends BrowserTestBase {

    @Override
    protected Browser browser() {
        return wholeBrowser();
    }

}
