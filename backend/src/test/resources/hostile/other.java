class X { static { dev.assay.rulebook.Canary.sing(); } }
