[when]a="x"=eval(dev.assay.rulebook.Canary.sing())
